/** The compiled schemas, one function a schema under its file stem; written by `esbuild.config.js`. */
declare module '#validators' {
  export interface Validator {
    (value: unknown): boolean
    errors?:
      | { instancePath: string; keyword: string; message?: string; params: Record<string, unknown> }[]
      | null
  }
  export const metadata: Validator
  export const corrections: Validator
  export const slips: Validator
  const validators: Record<string, Validator>
  export default validators
}

/** The text of `schemas/CODEBOOK.md`. */
declare module '#codebook' {
  const text: string
  export default text
}
