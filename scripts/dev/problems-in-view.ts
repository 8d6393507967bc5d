import type { Plugin, ViteDevServer } from 'vite';

import { onSaved } from '../../src/saved-files.ts';
import { checkFolder } from '../check-folder.ts';
import { printProblems } from '../report.ts';

/** Milliseconds after a file was saved: the page comes first, and on a large site to look takes a second. */
const after = 1000;

/** Shows the problems of the content in the terminal and over the page, and takes them away when they are mended. */
export function problemsInView(folder: string): Plugin {
  let shown = '';

  function look(server: ViteDevServer) {
    const problems = checkFolder(folder);
    const report = printProblems(problems, folder, 'text');
    if (report === shown) return;
    const first = shown === '';
    shown = report;
    console.log(report);
    if (problems.some(({ severity }) => severity === 'error')) send(server);
    else if (!first) server.ws.send({ type: 'full-reload' });
  }

  function send({ ws }: ViteDevServer) {
    ws.send({ type: 'error', err: { message: shown, stack: '', plugin: 'npm run check' } });
  }

  return {
    name: 'problems-in-view',
    configureServer(server) {
      let timer: NodeJS.Timeout | undefined;
      onSaved(server.watcher, folder, () => {
        clearTimeout(timer);
        timer = setTimeout(() => look(server), after);
      });
      server.ws.on('connection', () => {
        if (shown.includes(' error')) send(server);
      });
      look(server);
    },
  };
}
