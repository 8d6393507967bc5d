/** Whether a file of the content folder is a picture. */
export function isPicture(file: string): boolean {
  return /\.(svg|png|jpe?g|webp|avif|gif)$/i.test(file);
}
