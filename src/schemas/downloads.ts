/** Files that readers may take away: in `templates/` of a page's folder, in formats that office programs open and nothing runs. */
const download =
  /^(?<page>[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*)\/templates\/[a-z0-9]+(?:[-.][a-z0-9]+)*\.(?:csv|md|txt|pdf|docx|xlsx)$/;

/** Whether a file of the content folder, by its path, is published as it is, under that same path. */
export function isDownload(file: string): boolean {
  return download.test(file);
}

/** The page that a download belongs to, `playbooks/hiring-together`. */
export function pageOfDownload(file: string): string | undefined {
  return download.exec(file)?.groups?.['page'];
}

/** The name of a download in the other language: `plan.en.csv` and `plan.zh.csv`; the same where the file is for both. */
export function counterpartOfDownload(file: string): string {
  return file.replace(/\.(en|zh)(?=\.[a-z]+$)/, (_, language) =>
    language === 'en' ? '.zh' : '.en',
  );
}
