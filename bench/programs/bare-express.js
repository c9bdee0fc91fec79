/** Express 5 with default settings: `bare-express.js PORT FILE` has the API's routes, and answers the file's bytes or {"id":1}. */
import { readFileSync } from 'node:fs'
import express from 'express'

const [port, file] = process.argv.slice(2)
const text = readFileSync(file, 'utf8')
const orders = '/inventory/v2/tenant/:tenant/purchase-orders'

const app = express()
app.get(orders, (_request, response) => response.type('application/json').send(text))
app.get(`${orders}/:id`, (_request, response) => response.type('application/json').send(text))
app.post(orders, express.json(), (_request, response) => response.json({ id: 1 }))
app.listen(Number(port), '127.0.0.1')
