/** A file of its own in what is built: nobody loads it who has not asked for updates. */
export { autoUpdater } from 'electron-updater';
