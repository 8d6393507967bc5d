import { publishedAddresses } from '../../src/model/addresses.ts';
import { suggest } from '../../src/schemas/nearest.ts';
import type { Finding, Rule } from './rule.ts';

const lock = 'urls.lock';

/**
 * An address that was published once leads somewhere for ever. `urls.lock` lists them, a page or a
 * section a line; where a site has none, nothing is held. What is new is a warning whose fix adds it.
 */
export const addressesLast: Rule = {
  name: 'addresses-last',
  isAboutAll: true,
  find({ texts, site }) {
    const text = texts.get(lock);
    if (text === undefined || !site) return [];
    const locked = lines(text);
    const published = new Set(publishedAddresses(site));
    const former = new Map(
      site.pages.flatMap(({ id, facts }) => facts.aliases.map((alias) => [alias as string, id])),
    );
    const leads = (address: string) => {
      const [page = '', section] = address.split('#');
      const target = [former.get(page) ?? page, section].filter(Boolean).join('#');
      return published.has(target);
    };
    const vanished = locked
      .filter(({ address }) => !leads(address))
      .map(({ address, at }) => ({ file: lock, at, ...lost(address, [...published]) }));
    const known = new Set(locked.map(({ address }) => address));
    const added = [...published].filter((address) => !known.has(address));
    return [...vanished, ...unrecorded(text, [...known], added)];
  },
};

function lines(text: string): { address: string; at: number }[] {
  let at = 0;
  return text
    .split('\n')
    .map((line) => {
      const found = { address: line.trim(), at };
      at += line.length + 1;
      return found;
    })
    .filter(({ address }) => address !== '' && !address.startsWith('#'));
}

function lost(address: string, published: string[]): Pick<Finding, 'message' | 'hint'> {
  const [page = '', section] = address.split('#');
  if (section && published.includes(page))
    return {
      message: `the published section \`${address}\` is gone`,
      hint: `keep its id beside the new one: ## … [#new-id #${section}]`,
    };
  return {
    message: `the published address \`${address}\` is gone`,
    hint: `add \`aliases: [${page}]\` to the page that takes its place (${suggest(
      page,
      published.filter((each) => !each.includes('#')),
    )})`,
  };
}

function unrecorded(text: string, known: string[], added: string[]): Finding[] {
  if (added.length === 0) return [];
  const comments = text.split('\n').filter((line) => line.startsWith('#'));
  const insert = [...comments, ...[...known, ...added].sort(), ''].join('\n');
  return [
    {
      file: lock,
      at: 0,
      severity: 'warning',
      message: `${added.length} new ${added.length === 1 ? 'address is' : 'addresses are'} not recorded: ${added.slice(0, 3).join(', ')}${added.length > 3 ? ' …' : ''}`,
      hint: 'run npm run check -- --fix, which adds them',
      fix: { start: 0, end: text.length, insert },
    },
  ];
}
