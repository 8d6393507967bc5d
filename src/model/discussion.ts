import type { Language } from '../i18n/languages.ts';
import { translator } from '../i18n/translator.ts';
import type { Discussion } from '../schemas/talk.ts';
import { textFor } from './page.ts';
import type { Page } from './page.ts';
import type { Site } from './site.ts';

export type Reply = Discussion['replies'][number];

/** A reply as it stands in its thread. */
export interface ThreadReply {
  id: string;
  author: string;
  bySpeaker: boolean;
  /** Author of the reply it answers. */
  answers: string | undefined;
  summary: string;
}

export interface DiscussionView {
  note: string;
  /** ISO 8601 day of archiving, where it is known. */
  archived: string | undefined;
  threads: ThreadReply[][];
  /** Where a reader can send an idea of their own. */
  mail: string;
  /** Where the archive can be edited. */
  edit: string | undefined;
}

export function viewDiscussion(
  site: Pick<Site, 'settings'>,
  page: Page,
  language: Language,
): DiscussionView | undefined {
  const { talk } = page;
  if (!talk?.discussion) return undefined;
  const { note, archived, replies } = talk.discussion;
  const { contact, editAddress } = site.settings;
  const { title } = textFor(page, language);
  const subject = translator(language)('discussion.subject', { title });
  const authorOf = (id?: string) => replies.find((reply) => reply.id === id)?.author;
  return {
    note: note[language],
    archived,
    threads: threadsOf(replies).map((thread) =>
      thread.map(({ id, author, replyTo, summary }) => ({
        id,
        author,
        bySpeaker: author === talk.speaker,
        answers: authorOf(replyTo),
        summary: summary[language],
      })),
    ),
    mail: `mailto:${contact}?subject=${encodeURIComponent(subject)}`,
    edit: editAddress?.replace('{file}', `${page.id}/discussion.yaml`),
  };
}

/** Each reply that answers none, followed by all that came of it. */
export function threadsOf(replies: Reply[]): Reply[][] {
  const withAnswers = (first: Reply): Reply[] => [
    first,
    ...replies.filter(({ replyTo }) => replyTo === first.id).flatMap(withAnswers),
  ];
  return replies.filter(({ replyTo }) => !replyTo).map(withAnswers);
}
