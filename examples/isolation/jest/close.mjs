export default () => globalThis.served.close()
