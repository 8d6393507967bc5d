/**
 * The ids that a component's prop names; nothing where it is not given.
 *
 * @example idsIn('use, rhythm') // ['use', 'rhythm']
 */
export function idsIn(prop: string | undefined): string[] | undefined {
  return prop?.trim().split(/[\s,，、]+/);
}
