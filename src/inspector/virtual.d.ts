declare module 'virtual:api-document' {
  const document: import('./state/document.ts').ApiDocument
  export default document
}

declare module '*.css'
