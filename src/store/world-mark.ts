import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** A hash of a world file, by which a store recognizes it. */
export const worldMark = (data: unknown): string => `file ${bytesToHex(sha256(utf8ToBytes(JSON.stringify(data)))).slice(0, 16)}`
