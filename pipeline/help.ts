import { languages } from './languages/index.ts'

/** What `undocket help` prints. */
export const HELP = `undocket: United Nations reports as linked, validated, versioned tables

  undocket build [--source DIR] [--out DIR] [--no-corrections] [--keep-going] [--no-cache] [--json] [--quiet]
      read every report under DIR/reports (source), write the tables to DIR (dist/draft)
      --no-corrections   the pure machine output, without the reviewers' corrections
      --keep-going       leave out reports with errors, publish the others
      --no-cache         process every report anew, also those that did not change
      --json             print the result as one JSON object
      --quiet            print problems only

  undocket inspect FILE [--lang ${Object.keys(languages).join('|')}]
      parse a document (text, PDF, Word, HTML, Akoma Ntoso), print its outline and what is wrong with it

  undocket add FILE… [--source DIR] [--symbol SYMBOL] [--lang LANGUAGE]
      set up the folder of a report from what the document says of itself

  undocket explain ID [--version-of VERSION]
      tell why a derived row of the draft (or of a release) is what it is: its words, the rule, the codebook

  undocket diff [FROM] [TO] [--format terminal|json|csv|md|html] [--stat] [--table NAME] [--id ID] [--key COLUMNS]
      compare two versions: released numbers, draft, folders or .zip files (the latest release and the draft),
      or two CSV files by --key; exits 0 same, 1 different, 2 trouble

  undocket release [--at-least patch|minor|major] [--date YYYY-MM-DD] [--sign KEY]
      freeze the draft under the version number that its changes ask for

  undocket verify [VERSION] [--signer FILE] [--rebuild]
      check every byte and row of the releases; --rebuild makes one again from its commit and compares

  undocket pack VERSION [--out DIR]
      make a .zip, a .tar.gz and an npm package of a release

  undocket plot incidents|map|recommendations [--lang en|zh] [--where COLUMN=VALUE,VALUE] [--version-of VERSION]
      print a picture of the rows of the draft (or of a release) as SVG

  undocket help, undocket --version

Exit codes: 0 publishable, 1 not publishable or not found, 2 wrong usage (of diff: trouble), 130 or 143 interrupted.
`
