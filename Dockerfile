# The assistant for production: needs DATABASE_URL, FILE_KEYS and the tokens of at least one platform; runs as an
# ordinary user and writes no file, so that it may run with a read-only file system and without any privilege:
#
#   docker build -t asisten-kinerja .
#   docker run --read-only --cap-drop ALL --security-opt no-new-privileges --env-file .env -p 3000:3000 asisten-kinerja
#   docker exec <container> node src/operations/admin.ts status

FROM node:24.21-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
COPY prisma prisma
# The scripts left out would fetch a second Node and set up the embedded PostgreSQL, neither of which is used here.
RUN npm ci --ignore-scripts --no-audit --no-fund
RUN npx prisma generate --config prisma/config.ts
COPY locales locales
COPY src src
# Optional are, beside other platforms, the tools of Prisma, which its client asks for without needing them.
RUN npm prune --omit=dev --omit=optional --ignore-scripts --no-audit --no-fund

FROM node:24.21-bookworm-slim
# Nothing is installed at run time.
RUN rm -rf /usr/local/lib/node_modules /opt/yarn-* \
  /usr/local/bin/npm /usr/local/bin/npx /usr/local/bin/corepack /usr/local/bin/yarn /usr/local/bin/yarnpkg
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000
WORKDIR /app
COPY --from=build /app .
USER node
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "src/main.ts"]
