/**
 * The source of a library's file with the texts replaced that `replaced` holds for it, each wherever it stands; other
 * files stay as they are.
 * @param replaced `{ file: RegExp, texts: [from, to][] }` for each file
 * @throws Error when a text is no longer there: an update that changes it stops the build
 */
exports.replaceTexts = (replaced, file, source) => {
  const { texts = [] } = replaced.find((each) => each.file.test(file)) ?? {}
  return texts.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`${file} no longer holds ${from}, which config/ replaces`)
    return text.replaceAll(from, () => to)
  }, source)
}
