/** The page's script and stylesheet, bundled; written by `esbuild.config.js`. */
declare module '#page-client' {
  export const script: string
  export const style: string
}
