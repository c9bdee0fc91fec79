# The server alone, as one file: no package manager and no shell is needed to run it.
FROM node:24.21.0-bookworm-slim AS build
WORKDIR /build
COPY package.json package-lock.json ./
COPY examples ./examples
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN npx tsdown && node scripts/inspector.ts && npm prune --omit=dev --omit=optional --omit=peer --ignore-scripts --no-audit --no-fund && mkdir data

FROM node:24.21.0-bookworm-slim
ENV NODE_ENV=production MOCKTITAN_HOST=0.0.0.0
WORKDIR /app
COPY --from=build /build/package.json /build/LICENSE /build/openapi.yaml ./
COPY --from=build /build/node_modules ./node_modules
COPY --from=build /build/dist ./dist
COPY --from=build /build/fixtures ./fixtures
COPY --from=build --chown=node:node /build/data ./data
USER node
EXPOSE 4010
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=5s --timeout=3s --start-period=5s CMD ["node", "/app/dist/cli.js", "wait", "http://127.0.0.1:4010", "--seconds", "0"]
ENTRYPOINT ["node", "/app/dist/cli.js"]
CMD ["serve", "--log", "json"]
