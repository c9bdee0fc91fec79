# Only the server: Node with its libraries, the package and its dependencies. The image has no shell and no package manager.
#
# For another image registry: --build-arg NODE_IMAGE=…
# For a package registry with its own settings or certificate authority: --secret id=npmrc,src=… and --secret id=ca,src=…
ARG NODE_IMAGE=docker.io/library/node:24.21.0-bookworm-slim
FROM ${NODE_IMAGE} AS build
ENV NPM_CONFIG_USERCONFIG=/run/secrets/npmrc NPM_CONFIG_AUDIT=false NPM_CONFIG_FUND=false
WORKDIR /build
COPY package.json package-lock.json ./
COPY examples ./examples
RUN --mount=type=secret,id=ca --mount=type=secret,id=npmrc \
    NODE_EXTRA_CA_CERTS=$(ls /run/secrets/ca 2>/dev/null) npm ci --ignore-scripts
COPY . .
RUN npx tsdown && node scripts/inspector.ts

# The packages that the server needs, in the versions of the lock file, and pg for --store postgres://….
WORKDIR /image/app
RUN --mount=type=secret,id=ca --mount=type=secret,id=npmrc \
    cp /build/package.json /build/package-lock.json . && \
    npm pkg delete workspaces devDependencies peerDependencies peerDependenciesMeta overrides scripts && \
    npm pkg set dependencies.pg="$(node -p "require('/build/package.json').devDependencies.pg")" && \
    NODE_EXTRA_CA_CERTS=$(ls /run/secrets/ca 2>/dev/null) npm install --ignore-scripts && \
    cp -R /build/dist /build/LICENSE .
RUN mkdir -p /data /image/tmp && chmod 1777 /image/tmp && \
    cp --parents "$(command -v node)" /image && ldd "$(command -v node)" | grep -o '/[^ ]*' | xargs cp --parents --dereference --target-directory=/image

FROM scratch
COPY --from=build /image /
COPY --from=build --chown=1000:1000 /data /data
ENV PATH=/usr/local/bin NODE_ENV=production MOCKTITAN_HOST=0.0.0.0
WORKDIR /app
# A number, so that Kubernetes can check that it is not root.
USER 1000:1000
EXPOSE 4010
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=5s --timeout=3s --start-period=5s CMD ["node", "/app/dist/cli.js", "wait", "http://127.0.0.1:4010", "--seconds", "0"]
ENTRYPOINT ["node", "/app/dist/cli.js"]
CMD ["serve", "--log", "json"]
