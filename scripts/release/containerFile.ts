/** Builds an image of the unpacked release: nginx without root, whose root file system may be read-only. */
export const containerFile = (
  version: string,
): string => `# The site llm-onpremise ${version} behind an nginx that is not root. In the folder of the release:
#
#   podman build -f container/Containerfile -t llm-onpremise:${version} .
#   podman run --rm --read-only --tmpfs /tmp --cap-drop all -p 127.0.0.1:8080:8080 llm-onpremise:${version}
#
# Another path: --build-arg BASE=/team/llm. A mirror of your own: --build-arg NGINX_IMAGE=…
ARG NGINX_IMAGE=docker.io/nginxinc/nginx-unprivileged:1.28-alpine
FROM \${NGINX_IMAGE}
ARG BASE=/llm-onpremise
USER root
COPY relocate /release/relocate
COPY site /release/site
COPY container/nginx.conf /etc/nginx/nginx.conf
COPY container/llm-onpremise.conf /etc/nginx/llm-onpremise.conf
# Another path is written while the image is built; the site then stands there once.
RUN base="\${BASE%/}/" \\
    && sh /release/relocate "$base" "/srv/www$base" \\
    && sed -i "s#error_page 404 .*#error_page 404 \${base}404.html;#" /etc/nginx/llm-onpremise.conf \\
    && rm -r /release
USER 101
EXPOSE 8080
STOPSIGNAL SIGQUIT
ENTRYPOINT ["nginx", "-g", "daemon off;"]
`;
