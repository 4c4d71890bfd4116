import { expect, test } from "vitest";
import { isForbiddenAddress, isLoopbackAddress } from "./ip-address.ts";

test.each(["127.0.0.1", "127.255.255.254", "::1", "[::1]", "0:0:0:0:0:0:0:1", "::0.0.0.1"])(
  "%s is loopback, and may be called",
  (address) => {
    expect([isLoopbackAddress(address), isForbiddenAddress(address)]).toEqual([true, false]);
  },
);

test.each([
  ["another machine of the network", "192.168.1.10"],
  ["another machine of the network", "10.0.0.1"],
  ["a public one", "8.8.8.8"],
  ["a neighbour of the loopback net", "128.0.0.1"],
  ["a neighbour of the link-local net", "169.253.0.1"],
  ["a public one", "2606:4700::1111"],
  ["a unique local one", "fd00::1"],
  ["a wrapped loopback address", "::ffff:127.0.0.1"],
  ["a wrapped public one", "64:ff9b::808:808"],
])("%s is not loopback, but may be called: %s", (_, address) => {
  expect([isLoopbackAddress(address), isForbiddenAddress(address)]).toEqual([false, false]);
});

test.each([
  ["unspecified", "0.0.0.0"],
  ["this network", "0.1.2.3"],
  ["link-local, credentials of clouds", "169.254.169.254"],
  ["multicast", "224.0.0.1"],
  ["multicast", "239.255.255.255"],
  ["reserved", "240.0.0.1"],
  ["broadcast", "255.255.255.255"],
  ["unspecified", "::"],
  ["link-local", "fe80::1"],
  ["link-local", "febf::1"],
  ["multicast", "ff02::1"],
  ["link-local, mapped", "::ffff:169.254.169.254"],
  ["link-local, mapped, in hexadecimal", "::ffff:a9fe:a9fe"],
  ["unspecified, mapped", "::ffff:0:0"],
  ["link-local, compatible", "::169.254.169.254"],
  ["link-local behind NAT64", "64:ff9b::a9fe:a9fe"],
  ["link-local behind 6to4", "2002:a9fe:a9fe::1"],
  ["link-local with a zone", "fe80::1%eth0"],
  ["no address", "localhost"],
  ["no address", "127.0.0.256"],
  ["no address", "::1::"],
  ["no address", ""],
])("nothing goes to an address that is %s: %s", (_, address) => {
  expect([isLoopbackAddress(address), isForbiddenAddress(address)]).toEqual([false, true]);
});
