// `npm run screenshots`: takes the pictures in assets/screenshots again, from the real desktop app. Run by hand.
import { runEndToEnd } from './e2e.mjs';

process.exitCode = await runEndToEnd(['--project=pictures', ...process.argv.slice(2)], { EDGEWISE_PICTURES: '1' });
