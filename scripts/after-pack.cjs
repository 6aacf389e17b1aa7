// A local Electron brings its default app along; the packed one must be able to start our app only.
const fs = require('node:fs');
const path = require('node:path');

/** @param {{ appOutDir: string }} context */
exports.default = function removeDefaultApp({ appOutDir }) {
  fs.rmSync(path.join(appOutDir, 'resources', 'default_app.asar'), { force: true });
};
