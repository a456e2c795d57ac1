/// <reference lib="dom" />
/** The page: reads the address, draws the view it names, and says so to a screen reader. */

import './segmenter.ts'
import { VIEWS, type ViewName } from '../payload.ts'
import { visible } from '../visible.ts'
import { changes } from './changes.ts'
import type { Context } from './context.ts'
import { index, readNames } from './data.ts'
import { h, say } from './dom.ts'
import { incidents } from './incidents.ts'
import { type InterfaceLanguage, languages } from './languages/index.ts'
import { read } from './read.ts'
import { recommendations } from './recommendations.ts'
import { linkToView, parseRoute, type Route } from './route.ts'
import { tables } from './tables.ts'

const views: Record<ViewName, (route: Route, main: HTMLElement, context: Context) => Promise<void>> = {
  read,
  incidents,
  recommendations,
  tables,
  changes,
}

const main = document.querySelector('main')!
let lang = chosenLanguage()
let drawn: ViewName | null = null

/** The language that was chosen before, else the reader's own, else English. A browser may refuse storage to files. */
function chosenLanguage(): InterfaceLanguage {
  const wished = [stored(), ...navigator.languages.map((tag) => tag.split('-')[0])]
  return (wished.find((tag) => tag !== undefined && tag !== null && tag in languages) ??
    'en') as InterfaceLanguage
}

function stored(): string | null {
  try {
    return localStorage.getItem('undocket-language')
  } catch {
    return null
  }
}

function store(value: string): void {
  try {
    localStorage.setItem('undocket-language', value)
  } catch {
    // the choice then lasts as long as the page
  }
}

function frame(): void {
  const words = languages[lang]
  document.documentElement.lang = lang
  say(document.querySelector('#skip')!, words.skip)
  say(document.querySelector('#version')!, words.version(index.version))
  say(document.querySelector('#cite-label')!, words.howToCite)
  say(document.querySelector('#licence-label')!, words.licence)
  document.querySelector('#views')!.setAttribute('aria-label', words.views)
  for (const view of VIEWS) {
    const link = document.querySelector<HTMLAnchorElement>(`#views a[data-view=${view}]`)
    const count = index.tables.find((table) => table.name === view)?.rows
    link?.replaceChildren(
      words[view],
      ...(count === undefined ? [] : [' ', h('span', { class: 'count' }, words.number(count))]),
    )
  }
  const select = document.querySelector<HTMLSelectElement>('#language')!
  select.setAttribute('aria-label', words.interfaceLanguage)
  if (select.options.length !== Object.keys(languages).length) {
    select.replaceChildren(
      ...Object.entries(languages).map(([tag, each]) =>
        h('option', { value: tag, lang: tag }, each.language),
      ),
    )
  }
  select.value = lang
}

let turn = 0
let queue = Promise.resolve()

/** Draws one view at a time; of several asked for meanwhile, the last. */
function show(): Promise<void> {
  const own = ++turn
  queue = queue.then(() => (own === turn ? drawView() : undefined))
  return queue
}

async function drawView(): Promise<void> {
  const route = parseRoute(location.hash)
  const words = languages[lang]
  main.setAttribute('aria-busy', 'true')
  for (const link of document.querySelectorAll<HTMLElement>('#views a')) {
    if (link.dataset.view === route.view) link.setAttribute('aria-current', 'page')
    else link.removeAttribute('aria-current')
  }
  try {
    const context: Context = { lang, words, name: await readNames(lang) }
    if (drawn !== route.view) main.replaceChildren()
    await views[route.view](route, main, context)
    if (drawn !== null && drawn !== route.view) {
      if (route.id === null) window.scrollTo(0, 0)
      main.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
    }
    drawn = route.view
    document.title = visible(`${words[route.view]} · ${index.title}`)
  } catch (error) {
    main.replaceChildren(h('p', { role: 'alert', class: 'message' }, words.loadFailed))
    console.error(error)
  } finally {
    main.removeAttribute('aria-busy')
  }
}

document.querySelector('#language')!.addEventListener('change', (event) => {
  lang = (event.target as HTMLSelectElement).value as InterfaceLanguage
  store(lang)
  frame()
  drawn = null
  void show()
})
for (const view of VIEWS)
  document.querySelector(`#views a[data-view=${view}]`)?.setAttribute('href', linkToView(view, null, {}))
// a link to where we are already changes no address, and still asks to be shown
document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]')
  if (link && link.getAttribute('href') === location.hash && link.id !== 'skip') void show()
})
document.getElementById('skip')!.addEventListener('click', (event) => {
  event.preventDefault()
  main.focus()
})
addEventListener('hashchange', () => void show())

frame()
if (typeof DecompressionStream === 'undefined')
  main.replaceChildren(h('p', { role: 'alert', class: 'message' }, languages[lang].tooOld))
else void show()
