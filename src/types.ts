export type * from './generated/api.ts'
