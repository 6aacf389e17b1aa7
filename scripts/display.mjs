import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Whether there is a screen to open a window on. */
export function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/**
 * Starts a virtual screen that only this user's programs can draw on. Gives the variables for them and the function
 * that ends it.
 * @returns {Promise<{ env: { DISPLAY: string, XAUTHORITY: string }, stop: () => void }>}
 */
export function startVirtualDisplay() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'edgewise-display-'));
  const authority = path.join(folder, 'Xauthority');
  fs.writeFileSync(authority, cookie(), { mode: 0o600 });
  const screen = ['-screen', '0', '1600x1200x24', '-nolisten', 'tcp', '-auth', authority];
  // The server picks a free number itself and writes it to descriptor 3: two at once never collide.
  const server = spawn('Xvfb', ['-displayfd', '3', ...screen], { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
  const stop = () => {
    server.kill();
    fs.rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', stop);
  return new Promise((resolve, reject) => {
    let complaint = '';
    server.stderr?.on('data', (text) => {
      complaint += text;
    });
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}: ${complaint.trim()}`)));
    server.stdio[3]?.once('data', (number) => {
      resolve({ env: { DISPLAY: `:${String(number).trim()}`, XAUTHORITY: authority }, stop });
    });
  });
}

/** An X authority file that holds for every display number: family “wild”, a random magic cookie. */
function cookie() {
  const field = (/** @type {Buffer} */ data) =>
    Buffer.concat([Buffer.from([data.length >> 8, data.length & 255]), data]);
  const parts = ['', '', 'MIT-MAGIC-COOKIE-1'].map((text) => field(Buffer.from(text)));
  return Buffer.concat([Buffer.from([0xff, 0xff]), ...parts, field(randomBytes(16))]);
}
