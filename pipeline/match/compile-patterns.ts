/**
 * Makes V8 compile a pattern to machine code when it is first matched. By default it makes bytecode first, and machine code at the second
 * match: for the hundreds of long patterns that a report is read with, that takes longer than all the rest of a first report.
 */
import { setFlagsFromString } from 'node:v8'

setFlagsFromString('--no-regexp-tier-up')
