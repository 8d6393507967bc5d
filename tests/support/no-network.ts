import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import { Socket } from 'node:net';

/** `node --import` of this file: whatever asks for another machine, or even its name, fails. */
const refuse = (what: string): never => {
  throw new Error(`something asked the network for ${what}`);
};

const connect = Socket.prototype.connect;
Socket.prototype.connect = function (this: Socket, ...args: unknown[]) {
  // Node calls it with a list of its arguments, the first as an object.
  const [first] = (Array.isArray(args[0]) ? args[0] : args) as [{ path?: string; host?: string }];
  if (typeof first !== 'object' || !first.path) refuse(String(first?.host ?? first));
  return Reflect.apply(connect, this, args) as Socket;
};
const { lookup } = dns;
Object.assign(dns, {
  // A server on this machine looks its own address up.
  lookup: (host: string, ...rest: never[]) =>
    host === '127.0.0.1' ? Reflect.apply(lookup, dns, [host, ...rest]) : refuse(host),
  resolve: refuse,
});
Object.assign(dns.promises, { lookup: refuse, resolve: refuse });
syncBuiltinESMExports();
