/** Browsers of before 2024 may lack `Intl.Segmenter`; without it the words of a change are compared character by character. */
if (!('Segmenter' in Intl)) {
  const byCharacter = class {
    segment(text: string): { segment: string }[] {
      return [...text].map((segment) => ({ segment }))
    }
  }
  Object.assign(Intl, { Segmenter: byCharacter })
}
