/** The mock cannot start as asked. The message is one line and says what to do. */
export class MockSetupError extends Error {
  override readonly name = "MockSetupError";
}
