import { relative, sep } from 'node:path';

/** Of a file watcher (Chokidar’s), what is needed here. */
interface Watcher {
  on(event: 'add' | 'change' | 'unlink', listener: (path: string) => void): this;
}

/**
 * How long, in milliseconds, nothing more must happen to a folder: programs save in steps (empty the file,
 * then write it), and Chokidar tells only of the first of the changes that a file sees within 50 ms.
 */
const rest = 80;

/**
 * Tells which files of a folder were written, added or deleted, once they are whole.
 *
 * @param then gets their paths inside the folder, with `/` between names
 */
export function onSaved(watcher: Watcher, folder: string, then: (files: string[]) => void): void {
  const touched = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const touch = (path: string) => {
    const file = relative(folder, path).split(sep).join('/');
    if (file.startsWith('..')) return;
    touched.add(file);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const files = [...touched];
      touched.clear();
      then(files);
    }, rest);
  };
  watcher.on('change', touch).on('add', touch).on('unlink', touch);
}
