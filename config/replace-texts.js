/**
 * The source of a library's file with some of its texts replaced, each wherever it stands.
 * @throws Error when a text is no longer there: an update that changes it stops the build
 */
exports.replaceTexts = (file, source, texts) =>
  texts.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`${file} no longer holds ${from}, which config/ replaces`)
    return text.replaceAll(from, () => to)
  }, source)
