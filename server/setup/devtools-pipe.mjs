/** A call that a browser does not answer in this time will not be answered. */
const ANSWER_MS = 8000;

/**
 * Speaks the DevTools protocol with a browser that was started with `--remote-debugging-pipe`: through two pipes that nobody else can open, not a port.
 * `call` fails when the browser is gone or does not answer.
 */
export function devtoolsPipe(write, read, onEvent) {
  const waiting = new Map();
  let last = 0;
  let rest = "";
  read.setEncoding("utf8");
  read.on("data", (chunk) => {
    const messages = (rest + chunk).split("\0");
    rest = messages.pop();
    for (const text of messages) hear(JSON.parse(text));
  });
  const giveUp = () => {
    for (const { refuse } of waiting.values()) refuse(new Error("the browser is gone"));
  };
  for (const end of [write, read]) end.on("error", giveUp).on("close", giveUp);

  function hear({ id, result, error, method, params }) {
    if (id === undefined) return onEvent(method, params);
    const call = waiting.get(id);
    if (error) call?.refuse(new Error(error.message));
    else call?.answer(result);
  }

  return function call(method, params = {}, sessionId = undefined) {
    const id = ++last;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => settle(reject)(new Error(`no answer to ${method}`)), ANSWER_MS);
      const settle = (end) => (value) => {
        clearTimeout(timer);
        waiting.delete(id);
        end(value);
      };
      waiting.set(id, { answer: settle(resolve), refuse: settle(reject) });
      if (write.destroyed) settle(reject)(new Error("the browser is gone"));
      else write.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  };
}
