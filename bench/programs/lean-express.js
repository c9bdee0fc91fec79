/** Express 5 reduced to the minimum: one catch-all and no ETag. `lean-express.js PORT FILE` answers the file's bytes. */
import { readFileSync } from 'node:fs'
import express from 'express'

const [port, file] = process.argv.slice(2)
const text = readFileSync(file, 'utf8')
const length = Buffer.byteLength(text)

const app = express()
app.disable('x-powered-by')
app.disable('etag')
app.use((_request, response) => {
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': length }).end(text)
})
app.listen(Number(port), '127.0.0.1')
