import { LoginSheet } from '../login-sheet'
import { PrivacyPopup } from '../privacy-popup'

/** The sheets that anything on any page may ask for (`lib/sheets`), mounted once a page; later ones lie above. */
export const Sheets = () => (
  <>
    <LoginSheet />
    <PrivacyPopup />
  </>
)
