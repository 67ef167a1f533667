# The product in one image: both environments, the trained model, the pages' assets.
FROM python:3.13-slim
RUN apt-get update && apt-get install -y --no-install-recommends make && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY . .
RUN make setup model assets
EXPOSE 8000
CMD [".venv/bin/xinsheng", "serve"]
