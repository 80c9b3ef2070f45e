export { failedJobs, type JobCounts, jobCounts } from "./count.ts";
export { enqueue, enqueueAgain, type JobAsked } from "./enqueue.ts";
export { GiveUp } from "./finish.ts";
export { type Running, runJobs } from "./run-jobs.ts";
