import { kinds } from '../../src/schemas/fields.ts';
import type { Content } from './content.ts';
import type { Finding, Rule } from './rule.ts';

/** Names of files and folders work on every computer, and none takes an address that the site needs. */
export const namesAreDistinct: Rule = {
  name: 'names-are-distinct',
  isAboutAll: true,
  find: (content) => {
    const firsts = new Map<string, string>();
    return [...firstFiles(content)].flatMap(([path, file]): Finding[] => {
      const folder = path.slice(0, path.lastIndexOf('/') + 1);
      const same = folder + path.slice(folder.length).normalize('NFC').toLowerCase();
      const first = firsts.get(same);
      firsts.set(same, first ?? path);
      const wrong = first === undefined ? wrongName(path) : clash(path, first);
      return wrong ? [{ file, at: { line: 1, column: 1 }, ...wrong }] : [];
    });
  },
};

/** Every file and folder of the content, each with the first file that it is or holds. */
function firstFiles({ files }: Content): Map<string, string> {
  const found = new Map<string, string>();
  for (const file of [...files.keys()].sort()) {
    const names = file.split('/');
    for (const index of names.keys()) {
      const path = names.slice(0, index + 1).join('/');
      if (!found.has(path)) found.set(path, file);
    }
  }
  return found;
}

type Wrong = Pick<Finding, 'message' | 'hint'>;

function clash(path: string, first: string): Wrong {
  return {
    message: `\`${path}\` and \`${first}\` are one name on Windows and macOS`,
    hint: 'give one of them another name',
  };
}

function wrongName(path: string): Wrong | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const slug = name.replace(/\.ya?ml$/, '');
  if (/[\\:*?"<>|\p{Cc}]/u.test(name) || name.includes('..') || /^\.|^$|[. ]$/.test(name))
    return {
      message: `\`${path}\` is no name for a file or folder`,
      hint: 'use small letters a–z, digits and hyphens, with a dot before the ending only',
    };
  if (deviceNames.test(name))
    return {
      message: `Windows keeps the name \`${name}\` for itself`,
      hint: 'choose another, or nobody on Windows can open the project',
    };
  if (isPagePath(path) && reserved.has(slug))
    return {
      message: `the site needs the name \`${slug}\` itself`,
      hint: 'choose another for the page',
    };
  return undefined;
}

/** https://learn.microsoft.com/windows/win32/fileio/naming-a-file#naming-conventions */
const deviceNames = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?:\.|$)/i;

/** Parts of the site’s own addresses. */
const reserved = new Set(['404', 'en', 'glossary', 'index', 'search', 'topics', 'zh']);

function isPagePath(path: string): boolean {
  const [kind = '', , ...rest] = path.split('/');
  return (kinds as readonly string[]).includes(kind) && path.includes('/') && rest.length === 0;
}
