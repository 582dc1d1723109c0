import { isKeptAnswer, type Question } from "../../core/keep/messages";

/** The languages that the worker says are kept, once it has answered. */
export function ask(worker: ServiceWorker, question: Extract<Question, "keep" | "kept" | "forget">): Promise<readonly string[]> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<unknown>) => {
      resolve(isKeptAnswer(data) ? data.languages : []);
      port1.close();
    };
    worker.postMessage(question, [port2]);
  });
}
