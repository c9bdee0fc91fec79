/** node:http and nothing else: `bare-http.js PORT FILE` answers the file's bytes to GET and {"id":1} to a POST that it has parsed. */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

const [port, file] = process.argv.slice(2)
const text = readFileSync(file, 'utf8')

const send = (response, body) =>
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(body) }).end(body)

createServer((request, response) => {
  if (request.method === 'GET') return send(response, text)
  const chunks = []
  request.on('data', (chunk) => chunks.push(chunk))
  request.on('end', () => {
    JSON.parse(Buffer.concat(chunks).toString())
    send(response, '{"id":1}')
  })
}).listen(Number(port), '127.0.0.1')
