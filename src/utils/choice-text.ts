/**
 * A chosen SKU as the API writes it (`大小:22–25 粒,包装:礼盒,`) in the words a buyer needs: `22–25 粒 · 礼盒`.
 * Parts without a name, such as days and extras, stay as they are.
 */
export const choiceText = (property: string | undefined): string =>
  (property ?? '')
    .split(/[,，]/)
    .map((part) => part.trim().replace(/^[^:：\d]+[:：]\s*(?=\S)/, ''))
    .filter(Boolean)
    .join(' · ')
