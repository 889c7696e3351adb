// A program whose threads double what they are sent: it stands for a command, without the time that one takes to load.
import {parentPort, workerData} from 'node:worker_threads';

if (workerData.fate === 'dies as it starts') process.exit(1);
parentPort?.on('message', ({id, task}) => {
  if (workerData.fate === 'dies of a task') process.exit(1);
  if (workerData.fate === 'refuses') parentPort?.postMessage({id, fault: 'refused'});
  else parentPort?.postMessage({id, result: {doubled: task * 2, by: 'thread'}});
});
