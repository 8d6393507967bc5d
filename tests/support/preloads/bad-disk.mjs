// A disk that refuses or loses some files, for a build started with `--import`: REFUSED and LOST are
// patterns of paths. Plain JavaScript, since it runs before anything else.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const pattern = (name) => new RegExp(process.env[name] ?? '^$');
const [refused, lost] = [pattern('REFUSED'), pattern('LOST')];

/** @param at which argument is the path that is written */
function spoil(owner, name, at, loses) {
  const original = owner[name];
  owner[name] = (...args) => {
    const path = decodeURI(String(args[at]));
    if (refused.test(path))
      throw Object.assign(new Error(`EIO: ${name} '${path}'`), { code: 'EIO' });
    return loses && lost.test(path) ? undefined : original.apply(owner, args);
  };
}

spoil(fs, 'writeFileSync', 0, true);
spoil(fs.promises, 'writeFile', 0, true);
spoil(fs, 'copyFileSync', 1, true);
spoil(fs.promises, 'copyFile', 1, true);
spoil(fs, 'linkSync', 1, true);
spoil(fs, 'renameSync', 1, false);
spoil(fs.promises, 'rename', 1, false);
syncBuiltinESMExports();
