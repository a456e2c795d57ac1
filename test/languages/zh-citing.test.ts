import { describe, expect, it } from 'vitest'
import { findCitations } from '../../pipeline/languages/zh/citing.ts'

const read = (text: string, inNote = false) =>
  findCitations(text, inNote).map(({ kind, target, paragraph, page, author, title, year }) => ({
    kind,
    target,
    paragraph,
    page,
    author,
    title,
    year,
  }))

describe('references in Chinese', () => {
  it.each([
    ['安全理事会第2017(2011)号决议第5段', 'S/RES/2017(2011)', '5'],
    ['第1970(2011)号决议', 'S/RES/1970(2011)', undefined],
    ['大会第76/181号决议', 'A/RES/76/181', undefined],
  ])('%s', (text, target, paragraph) => {
    expect(read(text)).toMatchObject([{ kind: 'resolution', target, paragraph }])
  })

  it('reads each resolution of a list', () => {
    expect(read('第1267(1999)、1989(2011)和2253(2015)号决议').map((one) => one.target)).toEqual([
      'S/RES/1267(1999)',
      'S/RES/1989(2011)',
      'S/RES/2253(2015)',
    ])
  })

  it('takes a symbol with its page', () => {
    expect(read('见S/2003/1035，第27页。')).toMatchObject([
      { kind: 'document', target: 'S/2003/1035', page: '27' },
    ])
  })

  it('takes an address without the full stop after it', () => {
    expect(read('见www.un.org/disarmament/IATG/。')).toMatchObject([
      { kind: 'url', target: 'https://www.un.org/disarmament/IATG/' },
    ])
  })

  it('reads instruments in title marks', () => {
    expect(read('《国际追查文书》')).toMatchObject([{ kind: 'treaty', title: '国际追查文书' }])
  })

  it('reads author, title and year of a publication in a note, and what it stands in', () => {
    expect(
      read(
        '见James Bevan和Matt Schroeder，“Man-portable Systems”，载于James Bevan编，Conventional Ammunition(《小武器调查》，2008年)。',
        true,
      ),
    ).toMatchObject([
      {
        kind: 'publication',
        author: 'James Bevan和Matt Schroeder',
        title: 'Man-portable Systems',
        year: 2008,
      },
      { kind: 'publication', author: 'James Bevan', title: 'Conventional Ammunition', year: 2008 },
    ])
  })
})
