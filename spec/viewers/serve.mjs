// Serves the simulator of the quickstart and reads it with a client that another generator made of the document.
// Usage: node serve.mjs QUICKSTART.dll CLIENT.js
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { resolve } from 'node:path';

const [program, compiled] = process.argv.slice(2);
const { readResponses } = createRequire(import.meta.url)(resolve(compiled));

const server = spawn('dotnet', [program, '--serve', '127.0.0.1:0'], { stdio: ['ignore', 'pipe', 'inherit'] });
try {
  const facts = {};
  for await (const line of createInterface({ input: server.stdout })) {
    const fact = /^(BASE_URL|ACCESS_ID|SECRET_KEY)=(.*)$/.exec(line);
    if (fact) {
      facts[fact[1]] = fact[2];
    }

    if (Object.keys(facts).length === 3) {
      break;
    }
  }

  const count = await readResponses(facts.BASE_URL, facts.ACCESS_ID, facts.SECRET_KEY);
  console.log(`The client that @hey-api/openapi-ts makes of the document compiles, and reads ${count} responses of the served simulator.`);
} finally {
  server.kill();
}
