/** The sheets that anything on a page may ask for (`lib/sheets`), mounted once a page. */
export const Sheets = () => null
