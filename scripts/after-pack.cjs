// What electron-builder calls when the files of an app lie ready and before they go into packages.
const fs = require('node:fs');
const path = require('node:path');
const { spawnSync } = require('node:child_process');

/** @param {{ appOutDir: string }} context */
exports.default = function afterPack({ appOutDir }) {
  // A local Electron brings its default app along; the packed one must be able to start our app only.
  fs.rmSync(path.join(appOutDir, 'resources', 'default_app.asar'), { force: true });
  setTimes(appOutDir, sourceTime());
};

/** Gives every file the same time, so that a package does not tell when it was packed. @param {string} place @param {number} seconds */
function setTimes(place, seconds) {
  const found = fs.lstatSync(place);
  if (found.isDirectory()) for (const name of fs.readdirSync(place)) setTimes(path.join(place, name), seconds);
  fs.lutimesSync(place, seconds, seconds);
}

/** Seconds since 1970 at which the sources were as they are: SOURCE_DATE_EPOCH, otherwise the time of the commit. */
function sourceTime() {
  const given = Number(process.env.SOURCE_DATE_EPOCH);
  if (process.env.SOURCE_DATE_EPOCH && Number.isInteger(given)) return given;
  const { stdout } = spawnSync('git', ['log', '-1', '--format=%ct'], { cwd: __dirname, encoding: 'utf8' });
  // Without either, the earliest time that a zip archive can say.
  return Number(stdout) || 315532800;
}
