/** What a reader can do with a deck. */
export type DeckAction =
  | 'previous'
  | 'next'
  | 'first'
  | 'last'
  | 'overview'
  | 'notes'
  | 'screen'
  | 'help'
  | 'language'
  | 'close';

const actions: Record<string, DeckAction> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  o: 'overview',
  n: 'notes',
  f: 'screen',
  l: 'language',
  '?': 'help',
  '？': 'help',
  Escape: 'close',
};

/** The keys of a deck; those that a browser or a control has a use for stay theirs. */
export function actionOf(
  {
    key,
    shiftKey,
    ctrlKey,
    metaKey,
    altKey,
  }: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  onControl: boolean,
): DeckAction | undefined {
  if (ctrlKey || metaKey || altKey || (key === ' ' && onControl)) return undefined;
  if (key === ' ' && shiftKey) return 'previous';
  return actions[key.length === 1 ? key.toLowerCase() : key];
}

/** A swipe by its way across the screen, in CSS pixels: sideways, and far enough to be meant. */
export function actionOfSwipe(x: number, y: number): DeckAction | undefined {
  if (Math.abs(x) < 40 || Math.abs(x) < 2 * Math.abs(y)) return undefined;
  return x < 0 ? 'next' : 'previous';
}
