import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** Runs a program with its output on the terminal; true where it ended well within the time. */
export function run(program: string, args: readonly string[], timeoutSeconds: number): boolean {
  console.log(`> ${[program, ...args].join(" ")}`);
  return spawnSync(program, args, { stdio: "inherit", timeout: timeoutSeconds * 1000 }).status === 0;
}

/** What a program prints, or undefined where it is missing or fails. */
export function output(program: string, args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync(program, args, { encoding: "utf8" });
  return status === 0 ? stdout : undefined;
}

/** True where system packages can be installed without asking: a Debian-like system, as root. */
export function canInstallPackages(): boolean {
  return existsSync("/usr/bin/apt-get") && process.getuid?.() === 0;
}

/** Installs Debian packages; true where it worked. */
export function installPackages(names: readonly string[]): boolean {
  const update = run("apt-get", ["update", "-qq"], 300);
  return update && run("env", ["DEBIAN_FRONTEND=noninteractive", "apt-get", "install", "-y", "-qq", "--no-install-recommends", ...names], 900);
}

/** True where the module of this address is the program that was started. */
export function isProgram(moduleAddress: string): boolean {
  return moduleAddress === pathToFileURL(resolve(process.argv[1] ?? "")).href;
}
