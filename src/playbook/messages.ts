/** What the progress bar says, in the page’s language; `{…}` is filled in. */
export interface ProgressMessages {
  done: string;
  changed: string;
  changedStep: string;
  changedItem: string;
  still: string;
  /** Between what stands beside a step’s box and the step’s title, in the box’s name. */
  separator: string;
  reset: string;
  copied: string;
  copyFailed: string;
  saved: string;
  taken: string;
  offer: string;
  nothingNew: string;
  unreadable: string;
  otherPage: string;
}

/** What the calendar form writes into its file. */
export interface CalendarMessages {
  /** Title of an entry. */
  step: string;
  saved: string;
}

export function fill(message: string, values: Record<string, string | number>): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
