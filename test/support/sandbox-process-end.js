module.exports = async () => {
  globalThis.sandboxProcess?.removeAllListeners('exit')
  globalThis.sandboxProcess?.kill('SIGTERM')
}
