import type { Plugin, ViteDevServer } from 'vite';

import { checkFolder } from '../check-folder.ts';
import { printProblems } from '../report.ts';

/** Milliseconds that an editor’s program may take to write what belongs together. */
const pause = 150;

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
      const soon = (path: string) => {
        if (!path.startsWith(folder)) return;
        clearTimeout(timer);
        timer = setTimeout(() => look(server), pause);
      };
      server.watcher.on('change', soon).on('add', soon).on('unlink', soon);
      server.ws.on('connection', () => {
        if (shown.includes(' error')) send(server);
      });
      look(server);
    },
  };
}
