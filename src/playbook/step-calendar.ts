import { formatDay } from '../i18n/formats.ts';
import { calendarFile, daysAfter } from './calendar.ts';
import type { CalendarEntry } from './calendar.ts';
import { fill } from './messages.ts';
import type { CalendarMessages } from './messages.ts';
import { saveFile } from './save-file.ts';

/** Gives the steps their days, counted from one that the reader picks, and the reader a file for their calendar. */
export class StepCalendar extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector('form');
    const field = this.querySelector('input');
    const steps = this.previousElementSibling;
    if (!form || !field || !steps) return;
    field.addEventListener('input', () => showDays(steps, field.value));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const messages: CalendarMessages = JSON.parse(this.dataset['messages'] ?? '{}');
      const name = location.pathname.split('/').filter(Boolean).at(-1);
      const entries = entriesOf(steps, field.value, messages.step);
      saveFile(`${name}.ics`, 'text/calendar', calendarFile(entries, new Date()));
      const said = this.querySelector('[role=status]');
      if (said) said.textContent = fill(messages.saved, { count: entries.length });
    });
    this.hidden = false;
  }
}

/** The day in words at every step that has one. */
function showDays(steps: Element, start: string) {
  const language = steps.closest(':lang(zh)') ? 'zh' : 'en';
  for (const step of steps.querySelectorAll<HTMLElement>(':scope > [data-day]')) {
    const place = step.querySelector('.step-day time');
    if (!(place instanceof HTMLTimeElement)) continue;
    place.dateTime = start && daysAfter(start, Number(step.dataset['day']));
    place.textContent = start && formatDay(language, place.dateTime);
  }
}

function entriesOf(steps: Element, start: string, named: string): CalendarEntry[] {
  const page = location.href.split('#')[0] ?? '';
  return [...steps.querySelectorAll<HTMLElement>(':scope > .step')].flatMap((step, index) => {
    const heading = step.querySelector('[id]');
    const { day } = step.dataset;
    if (!heading || day === undefined) return [];
    const address = `${page}#${heading.id}`;
    const end = [...(step.querySelector('.done-when')?.children ?? [])].map(wordsOf);
    return {
      // Without its language: the file made from the other one moves the same entries.
      uid: `${location.pathname.split('/').filter(Boolean).slice(-2).join('-')}-${heading.id}@${location.hostname}`,
      day: daysAfter(start, Number(day)),
      title: fill(named, { number: index + 1, title: wordsOf(heading) }),
      text: [...end, address].join('\n'),
      address,
    };
  });
}

function wordsOf({ textContent }: Element): string {
  return textContent.trim().replace(/\s+/g, ' ');
}
