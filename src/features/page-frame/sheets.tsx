import { CashierSheet } from '../cashier-sheet'
import { LoginSheet } from '../login-sheet'
import { PaySheet } from '../pay-sheet'
import { PrivacyPopup } from '../privacy-popup'

/** The sheets that anything on a page may ask for (`lib/sheets`), mounted once a page; later ones lie above. */
export const Sheets = () => (
  <>
    <PaySheet />
    <CashierSheet />
    <LoginSheet />
    <PrivacyPopup />
  </>
)
