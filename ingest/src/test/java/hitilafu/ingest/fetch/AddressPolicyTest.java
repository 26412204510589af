package hitilafu.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressPolicyTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0",
        "0.1.2.3",
        "10.0.0.1",
        "10.255.255.255",
        "100.64.0.1",
        "100.127.255.255",
        "127.0.0.1",
        "127.255.255.254",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.0.0.8",
        "192.0.2.1",
        "192.88.99.1",
        "192.168.1.1",
        "198.18.0.1",
        "198.19.255.255",
        "198.51.100.7",
        "203.0.113.9",
        "224.0.0.1",
        "239.255.255.250",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "fc00::1",
        "fd00:ec2::254",
        "fe80::1",
        "fec0::1",
        "ff02::1",
        "100::1",
        "2001:db8::1",
        "3fff::1",
        "2001::1",
        "2001:10::1",
        "2002:7f00:1::1",
        "2002:808:808::1",
        "64:ff9b::10.0.0.1",
        "64:ff9b::169.254.169.254",
        "64:ff9b:1::8.8.8.8",
        "::ffff:127.0.0.1",
        "::127.0.0.1",
        "::ffff:0:127.0.0.1",
        "4000::1"
      })
  void whatIsNotPublicIsRefused(String address) throws UnknownHostException {
    assertThat(AddressPolicy.PUBLIC.allows(InetAddress.getByName(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1.1.1",
        "9.255.255.255",
        "11.0.0.0",
        "100.63.255.255",
        "100.128.0.0",
        "126.0.0.1",
        "128.0.0.1",
        "169.253.0.1",
        "172.15.0.1",
        "172.32.0.1",
        "192.0.1.1",
        "192.167.0.1",
        "198.17.0.1",
        "198.20.0.1",
        "223.255.255.255",
        "2001:200::1",
        "2606:4700::1111",
        "2a00:1450::1",
        "64:ff9b::8.8.8.8"
      })
  void whatIsPublicIsAllowed(String address) throws UnknownHostException {
    assertThat(AddressPolicy.PUBLIC.allows(InetAddress.getByName(address))).isTrue();
  }

  @Test
  void aMappedAddressIsJudgedByWhatItMapsEvenWhereItStaysSixteenBytes() throws Exception {
    byte[] mapped = HexFormat.of().parseHex("00000000000000000000ffff7f000001");
    InetAddress address = Inet6Address.getByAddress("a.example", mapped, 1);
    assertThat(AddressPolicy.PUBLIC.allows(address)).isFalse();
    assertThat(AddressPolicy.PUBLIC.allowing(List.of("127.0.0.0/8")).allows(address)).isTrue();
  }

  @Test
  void rangesCanBeAllowedBesides() throws UnknownHostException {
    AddressPolicy policy =
        AddressPolicy.PUBLIC.allowing(
            List.of("127.0.0.0/8", "::1/128", "10.1.0.0/17", " 10.2.3.4 "));
    for (String allowed : List.of("127.9.9.9", "::1", "10.1.127.255", "10.2.3.4", "1.1.1.1")) {
      assertThat(policy.allows(InetAddress.getByName(allowed))).as(allowed).isTrue();
    }
    for (String refused : List.of("10.1.128.0", "10.2.3.5", "192.168.0.1", "fe80::1")) {
      assertThat(policy.allows(InetAddress.getByName(refused))).as(refused).isFalse();
    }
    assertThat(
            AddressPolicy.PUBLIC
                .allowing(List.of("0.0.0.0/0"))
                .allows(InetAddress.getByName("10.0.0.1")))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "localhost",
        "10.1/16",
        "10.0.0.0/33",
        "::1/129",
        "10.0.0.0/-1",
        "10.0.0.0/",
        "/8",
        "10.0.0.256",
        "1.2.3.4.5",
        "::1%lo",
        "a.example/8",
        "10.0.0.0/8/8",
        "cafe",
        ":::"
      })
  void aMalformedRangeSaysHowToWriteIt(String range) {
    assertThatThrownBy(() -> AddressPolicy.PUBLIC.allowing(List.of(range)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"" + range + "\"")
        .hasMessageContaining("10.1.0.0/16");
  }

  @Test
  void portsOfOtherProtocolsAreRefused() {
    for (int port : new int[] {80, 443, 1024, 8080, 8443, 3000, 65535}) {
      assertThat(AddressPolicy.allowsPort(port)).as("" + port).isTrue();
    }
    for (int port : new int[] {-1, 0, 1, 22, 25, 81, 139, 1023, 2049, 6000, 6667, 10080, 65536}) {
      assertThat(AddressPolicy.allowsPort(port)).as("" + port).isFalse();
    }
  }
}
