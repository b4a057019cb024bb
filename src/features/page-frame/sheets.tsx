import { LoginSheet } from '../login-sheet'
import { PrivacyPopup } from '../privacy-popup'

/** The sheets that anything on a page may ask for (`lib/sheets`), mounted once a page. */
export const Sheets = () => (
  <>
    <LoginSheet />
    <PrivacyPopup />
  </>
)
